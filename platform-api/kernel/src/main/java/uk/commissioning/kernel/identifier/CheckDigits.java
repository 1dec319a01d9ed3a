package uk.commissioning.kernel.identifier;

/// Sums for check digits of modulus 11.
final class CheckDigits {
    static final int MODULUS = 11;

    private CheckDigits() {}

    /// Σ digit × weight over the first nine digits, weights 10 down to 2, modulo 11.
    static int remainder(String digits) {
        var sum = 0;
        for (var place = 0; place < 9; place++) {
            sum += (digits.charAt(place) - '0') * (10 - place);
        }
        return sum % MODULUS;
    }

    static int last(String digits) {
        return digits.charAt(digits.length() - 1) - '0';
    }
}
