package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/// An exact ratio in lowest terms, its denominator above zero: a part of a whole, an average before it is rounded.
public record Fraction(BigInteger numerator, BigInteger denominator) {
    public static final Fraction ZERO = of(0, 1);

    public static Fraction of(long numerator, long denominator) {
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /// Of a decimal, without rounding it.
    public static Fraction of(BigDecimal decimal) {
        var scale = Math.max(decimal.scale(), 0);
        return reduced(decimal.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    public static Fraction sum(Collection<Fraction> fractions) {
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

    public Fraction plus(Fraction other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// As whole pence, HALF_UP: the one rounding at the end of a calculation in pence (MT-01).
    public Money asPence() {
        return Money.fromExactPence(
                new BigDecimal(numerator).divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP));
    }

    public Fraction dividedBy(Fraction other) {
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
