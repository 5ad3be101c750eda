package vn.khuyencong.desk;

import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** What became of an uploaded file. */
public sealed interface Upload {

    /** It is kept under this id. */
    record Kept(UUID id) implements Upload {}

    /** It is not taken, and why. */
    record Refused(Finding finding) implements Upload {}
}
