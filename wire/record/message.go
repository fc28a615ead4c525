package record

const minMessageLength = 14
