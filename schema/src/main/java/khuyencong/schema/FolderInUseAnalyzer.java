package khuyencong.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences, where a stack of exceptions would say it in two hundred lines. */
final class FolderInUseAnalyzer extends AbstractFailureAnalyzer<FolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FolderInUse cause) {
        return new FailureAnalysis(
                "Another program is using the database in " + cause.folder() + ".",
                "Stop it first, or set KC_DATA_DIR to another folder.",
                cause);
    }
}
