package vn.khuyencong.norm.engine;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Finding;

/** Collects what is wrong with a file. */
final class Faults {

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(Marked at, String code, Object... arguments) {
        found.add(new Fault(file, at.line(), Finding.of(code, null, arguments)));
    }

    boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /** @throws NormsRefused if anything was found */
    void refuse() {
        if (!found.isEmpty()) throw new NormsRefused(found);
    }
}
