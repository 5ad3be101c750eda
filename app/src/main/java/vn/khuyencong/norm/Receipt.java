package vn.khuyencong.norm;

import java.util.List;
import java.util.UUID;

/**
 * What an assessment rested on, so that it can be replayed.
 *
 * @param engine version of the rules
 * @param norms  fingerprint of all norms known then
 * @param levels ids of the support levels whose figures were used
 */
public record Receipt(String engine, String norms, List<UUID> levels, AssessmentRequest request) {}
