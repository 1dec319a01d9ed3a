package uk.commissioning.runtime;

import uk.commissioning.testing.house.HouseRulesContract;
import uk.commissioning.testing.house.ReasonsContract;

class House_rules_of_the_runtime implements HouseRulesContract, ReasonsContract {}
