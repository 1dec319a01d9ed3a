package uk.commissioning.testing.house;

class House_rules_of_kernel_testing implements HouseRulesContract {

    @Override
    public String checkedPackage() {
        return "uk.commissioning.testing";
    }
}
