package vn.khuyencong.organisation.web;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.organisation.reform.ReformKind;

/** The kinds of reform to begin a plan of. */
public record ReformKindsPage() {

    public List<ReformKind> kinds() {
        return Arrays.stream(ReformKind.values())
                .filter(kind -> kind != ReformKind.RESTORE)
                .toList();
    }
}
