package uk.commissioning.runtime.auditing;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who reads which log (domain 10).
public final class AuditingPermissions {

    public static final Permission READ_AUDIT = Permission.of(
            "audit.read", "read the audit", Role.AUDITOR, Role.DATA_PROTECTION_OFFICER, Role.TENANT_ADMIN);
    public static final Permission READ_ACCESS_LOG = Permission.of(
            "access-log.read",
            "read the log of who looked at children’s records",
            Role.AUDITOR,
            Role.DATA_PROTECTION_OFFICER);

    private AuditingPermissions() {}
}
