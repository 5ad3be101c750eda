package khuyencong.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do, in two sentences. */
final class OtherVersionRunsAnalyzer extends AbstractFailureAnalyzer<OtherVersionRuns> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OtherVersionRuns cause) {
        return new FailureAnalysis(
                cause.getMessage() + " than this one.", "Stop it, start it again with ./run, then try again.", cause);
    }
}
