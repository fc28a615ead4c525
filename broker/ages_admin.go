package broker

// adminAge is how what administrators ask for is answered in releases of a time,
// topics and settings apart.
type adminAge struct {
	// acls is what of access rules closes the connection.
	acls aclLook
	// noAuthorizer is the message beside the error of changing access rules.
	noAuthorizer string
	// quotasOfMutations and quotasByAddress are quotas that there are (KIP-599,
	// KIP-612).
	quotasOfMutations, quotasByAddress bool
	// longText is what a quota that must be a whole number must be.
	longText string
	// featuresTogether changes the levels of all features or of none, and has one
	// error for all.
	featuresTogether bool
	// loggers are a resource of settings (KIP-412).
	loggers bool
	// rootLevels gives loggers without a level that of the root, whatever is above
	// them.
	rootLevels bool
	// nullsUnchecked trips over a value that IncrementalAlterConfigs does not have.
	nullsUnchecked bool
	// loggersPlainly says which broker was asked for its loggers by mistake, and that
	// an operation on a level is not known; before, it was told the broker's own
	// name, and tripped over.
	loggersPlainly bool
	// tellsUnregistered has a message where a broker to unregister is not there.
	tellsUnregistered bool
}

// aclLook is what a broker notices of the numbers in access rules as it parses
// them; it closes the connection on which such a request came.
type aclLook int8

const (
	aclOperations aclLook = iota // a rule for any operation, or any permission
	aclResources                 // that, or for any kind or pattern of resource
	aclNothing
	aclUnknown // a rule, or a filter, with a number that stands for unknown
)

// adminAges says what changed, and when. Each was found out by asking real brokers
// of 1.1, 3.9 and 4.4; when between these, by reading their source.
var adminAges = []change[adminAge]{
	{"0.8.2", func(a *adminAge) {
		*a = adminAge{acls: aclOperations, noAuthorizer: "No Authorizer is configured on the broker.", longText: "Long", rootLevels: true, nullsUnchecked: true}
	}},
	{"2.0", func(a *adminAge) { a.acls = aclResources }},
	{"2.4", func(a *adminAge) { a.loggers = true }},
	{"2.5", func(a *adminAge) { a.acls = aclNothing }},
	{"2.6", func(a *adminAge) { a.nullsUnchecked = false }},
	{"2.7", func(a *adminAge) { a.quotasOfMutations = true }},
	{"2.8", func(a *adminAge) {
		a.acls = aclUnknown
		a.quotasByAddress, a.longText = true, "LONG"
		a.rootLevels = false
	}},
	{"3.0", func(a *adminAge) { a.noAuthorizer = "No Authorizer is configured." }},
	{"4.0", func(a *adminAge) { a.featuresTogether, a.tellsUnregistered, a.loggersPlainly = true, true, true }},
}
