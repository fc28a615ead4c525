package config

import "strings"

// nearest gives the known key that is spelt most like name, or "" when none is near:
// more than a third of the letters would have to change.
func nearest(scope Scope, name string) string {
	best, distance := "", len(name)/3+1
	for known := range every.tables[scope].byName {
		d := editDistance(strings.ToLower(name), known, distance+1)
		if d < distance || d == distance && best != "" && known < best {
			best, distance = known, d
		}
	}
	return best
}

// editDistance is the number of letters to insert, drop or replace, or limit when it is not less.
func editDistance(a, b string, limit int) int {
	if d := len(a) - len(b); d >= limit || -d >= limit {
		return limit
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal, low := row[0], i+1
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
			low = min(low, row[j+1])
		}
		if low >= limit {
			return limit
		}
	}
	return row[len(b)]
}
