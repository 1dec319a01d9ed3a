package uk.commissioning.core;

import uk.commissioning.testing.house.HouseRulesContract;
import uk.commissioning.testing.house.ReasonsContract;

final class HouseRulesTest implements HouseRulesContract, ReasonsContract {}
