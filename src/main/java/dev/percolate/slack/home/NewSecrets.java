package dev.percolate.slack.home;

/// Makes words that nobody can guess, of letters that may stand in an address.
interface NewSecrets {
    String next();
}
