package uk.commissioning.bench;

import uk.commissioning.testing.house.HouseRulesContract;

class House_rules_of_the_bench_Test implements HouseRulesContract {}
