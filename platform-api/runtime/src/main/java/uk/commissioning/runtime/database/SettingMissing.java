package uk.commissioning.runtime.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// A setting without which the application cannot start.
public final class SettingMissing extends RuntimeException {

    private final String setting;

    public SettingMissing(String setting) {
        super("Setting %s is missing".formatted(setting));
        this.setting = setting;
    }

    static final class Analyzer extends AbstractFailureAnalyzer<SettingMissing> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, SettingMissing missing) {
            return new FailureAnalysis(
                    missing.getMessage() + ".",
                    "Set %s, or the environment variable %s."
                            .formatted(missing.setting, environmentVariable(missing.setting)),
                    missing);
        }

        private static String environmentVariable(String setting) {
            return setting.replace('.', '_').replace("-", "").toUpperCase(java.util.Locale.ROOT);
        }
    }
}
