package uk.commissioning.kernel.money;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

/// An exact, non-negative part of a whole, in lowest terms.
record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ZERO = of(0, 1);

    static Fraction of(long numerator, long denominator) {
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction sum(Collection<Fraction> fractions) {
        return fractions.stream().reduce(ZERO, Fraction::plus);
    }

    /// The numerators over one common denominator: exact keys for a split.
    static List<BigInteger> commonNumerators(Collection<Fraction> fractions) {
        var common =
                fractions.stream().map(Fraction::denominator).reduce(BigInteger.ONE, Fraction::leastCommonMultiple);
        return fractions.stream()
                .map(fraction -> fraction.numerator.multiply(common.divide(fraction.denominator)))
                .toList();
    }

    Fraction plus(Fraction other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction dividedBy(Fraction other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /// The amount times this fraction, HALF_UP to the penny.
    Money of(Money amount) {
        return amount.ratio(numerator, denominator);
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        var divisor = numerator.gcd(denominator);
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
