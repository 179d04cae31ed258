/**
 * A function that keeps its answers, because the words of a text come back. When `most` answers are kept it starts anew, so
 * that a long run needs no more memory than a short one. What stands beside the key must not change the answer.
 */
export function remembered<Answer extends {}, Key extends string | number = string, Beside = void>(
  most: number,
  answer: (key: Key, beside: Beside) => Answer,
): (key: Key, beside: Beside) => Answer {
  const answers = new Map<Key, Answer>()
  return (key, beside) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = answer(key, beside)
    if (answers.size >= most) answers.clear()
    answers.set(key, found)
    return found
  }
}
