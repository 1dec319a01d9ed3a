package uk.commissioning.reorganisation;

import uk.commissioning.testing.house.HouseRulesContract;
import uk.commissioning.testing.house.ReasonsContract;

class House_rules_of_reorganisation_Test implements HouseRulesContract, ReasonsContract {}
