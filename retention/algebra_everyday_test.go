//go:build !exhaustive

package retention

// scanStride is of how many orders one is walked through for forty years.
const scanStride = 499
