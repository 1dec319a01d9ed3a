package uk.commissioning.therapies.qualified;

/// What it is to be on a list, said once for every statement: an active membership, or one under an improvement
/// plan, of a qualified list, within its own days and the list's.
public final class PostgresQualified {

    /// A provider with its first and last day on a list; once for each membership.
    public static final String DAYS = """
            select m.tenant_id, m.provider_id,
                   greatest(m.member_from, a.starts_on) as first_day,
                   least(m.member_to, a.ends_on) as last_day
            from core.membership m
            join core.lot l on l.tenant_id = m.tenant_id and l.id = m.lot_id
            join core.agreement a on a.tenant_id = l.tenant_id and a.id = l.agreement_id
            where a.kind = 'QUALIFIED_LIST' and m.status in ('ACTIVE', 'IMPROVEMENT_PLAN')""";

    private static final String WHEN_AGREED = """
            exists (select from (%2$s) q
                    where q.tenant_id = %1$s.tenant_id and q.provider_id = %1$s.provider_id
                      and q.first_day <= %1$s.agreed_on and q.last_day >= %1$s.agreed_on)""";

    private PostgresQualified() {}

    /// Whether the provider of a contract, as the statement calls it, was on a list on the day it was agreed.
    public static String whenAgreed(String contract) {
        return WHEN_AGREED.formatted(contract, DAYS);
    }
}
