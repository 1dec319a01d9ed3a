package uk.commissioning.ui;

import uk.commissioning.testing.house.HouseRulesContract;

class House_rules_of_web_ui implements HouseRulesContract {}
