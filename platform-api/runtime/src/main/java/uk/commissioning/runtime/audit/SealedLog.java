package uk.commissioning.runtime.audit;

/// The two logs that are sealed, with the table and the hash of each.
enum SealedLog {
    AUDIT("platform.audit_entry", "platform.audit_hash"),
    ACCESS("platform.access_entry", "platform.access_hash");

    private final String table;
    private final String hash;

    SealedLog(String table, String hash) {
        this.table = table;
        this.hash = hash;
    }

    /// Puts this log's table and hash function into a statement that names them `{entry}` and `{hash}`.
    String in(String statement) {
        return statement.replace("{entry}", table).replace("{hash}", hash);
    }
}
