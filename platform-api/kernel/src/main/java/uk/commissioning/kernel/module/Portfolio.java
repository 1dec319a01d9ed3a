package uk.commissioning.kernel.module;

/// What a reorganisation divides, as four views of the spine over all councils that the reader may see (A2). Each
/// is named as `schema.view` and has at least these columns.
///
/// `children`: tenant_id, child_id, ref, home_district_gss, home_lsoa, looked_after, need, ehcp.
///
/// `contracts`: tenant_id, contract_id, ref, kind, title, child_id, block_id, provider_id, site_id, agreement_id,
/// regime, agreed_on, starts_on, ends_on (the last day it has, whether ended or agreed; none where it runs on),
/// places (of a block), yearly_pence (its fees on its own last day or today, whichever is earlier), whole_life_pence
/// (none without end), site_district_gss.
///
/// `agreements`: tenant_id, agreement_id, ref, ends_on, entitles_successors (PR-02).
///
/// `frameworkSites`: tenant_id, site_id, district_gss, member_from, member_to.
public record Portfolio(String children, String contracts, String agreements, String frameworkSites) {}
