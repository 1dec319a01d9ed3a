package uk.commissioning.core.contract;

/// One child at one school: a contract with its placement and the fee for education. The placement runs as long as
/// the contract does.
public record IndividualPlacementAgreement(Contract contract, Placement placement, FeeLine education) {}
