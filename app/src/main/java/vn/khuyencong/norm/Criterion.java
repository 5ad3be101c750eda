package vn.khuyencong.norm;

import java.util.UUID;
import vn.khuyencong.shared.Citation;

/** A criterion of the appraisal (tiêu chí thẩm định). */
public record Criterion(UUID id, int position, String nameVi, String nameEn, Citation basis) {}
