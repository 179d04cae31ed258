/**
 * A function that keeps its answers, because the words of a text come back. When `most` answers are kept it starts anew, so
 * that a long run needs no more memory than a short one. Whatever comes behind the key must not change the answer.
 */
export function remembered<Answer extends {}, Rest extends unknown[], Key extends string | number = string>(
  most: number,
  answer: (key: Key, ...rest: Rest) => Answer,
): (key: Key, ...rest: Rest) => Answer {
  const answers = new Map<Key, Answer>()
  return (key, ...rest) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = answer(key, ...rest)
    if (answers.size >= most) answers.clear()
    answers.set(key, found)
    return found
  }
}
