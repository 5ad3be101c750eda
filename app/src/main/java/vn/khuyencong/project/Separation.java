package vn.khuyencong.project;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.khuyencong.shared.Finding;

/** Tách nhiệm vụ: nobody checks on a file what she has done on it herself. */
final class Separation {

    private Separation() {}

    /** @param mine the steps the actor has made on the file */
    static List<Finding> against(Step step, Set<Step> mine) {
        return Collections.disjoint(step.checks(), mine) ? List.of() : List.of(Finding.of("project.own-step"));
    }
}
