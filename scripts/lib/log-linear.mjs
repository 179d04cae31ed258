/**
 * What the trainers of log-linear models share: the score of a list of features, the shares that scores make, one
 * step of AdaGrad (Duchi, Hazan and Singer 2011), and the mean of several trainings. Features are rows of the weights.
 */

/** @param {Iterable<number>} rows @param {Float64Array} weights */
export function sum(rows, weights) {
  let total = 0
  for (const row of rows) total += weights[row] ?? 0
  return total
}

/** @param {number[]} scores @returns {number[]} */
export function softmax(scores) {
  const most = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - most))
  const whole = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / whole)
}

/**
 * Moves the weights of some features against the gradient of the loss, the less the more they have moved before.
 * @param {{ weights: Float64Array, squares: Float64Array }} model @param {Iterable<number>} rows
 * @param {number} gradient @param {number} rate
 */
export function descend({ weights, squares }, rows, gradient, rate) {
  for (const row of rows) {
    squares[row] = (squares[row] ?? 0) + gradient * gradient
    weights[row] = (weights[row] ?? 0) - (rate * gradient) / Math.sqrt(squares[row] ?? 1)
  }
}

/**
 * The mean of the weights of several trainings, because chance moves the result of one.
 * @param {number} trainings @param {number} size @param {() => Float64Array} train
 */
export function meanOf(trainings, size, train) {
  const mean = new Float64Array(size)
  for (let done = 0; done < trainings; done++) {
    for (const [row, weight] of train().entries()) mean[row] = (mean[row] ?? 0) + weight / trainings
  }
  return mean
}
