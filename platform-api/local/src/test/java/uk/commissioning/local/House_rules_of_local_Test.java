package uk.commissioning.local;

import uk.commissioning.testing.house.HouseRulesContract;

class House_rules_of_local_Test implements HouseRulesContract {}
