package uk.commissioning.tenants;

import uk.commissioning.testing.house.HouseRulesContract;
import uk.commissioning.testing.house.ReasonsContract;

class HouseRulesTest implements HouseRulesContract, ReasonsContract {}
