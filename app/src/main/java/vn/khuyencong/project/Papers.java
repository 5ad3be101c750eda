package vn.khuyencong.project;

import java.util.List;
import java.util.Set;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;

/** The papers a step asks for, and which of them are there. */
public record Papers(List<Asked> asked, Set<String> there) {

    /** One paper the law asks for. */
    public record Asked(String code, String name, String nameEn, Citation basis) {}

    public Papers {
        asked = List.copyOf(asked);
        there = Set.copyOf(there);
    }

    /** Those that are not there. */
    public List<Asked> lacking() {
        return asked.stream().filter(paper -> !there.contains(paper.code())).toList();
    }

    List<Finding> missing() {
        return lacking().stream()
                .map(paper -> Finding.of("project.paper-missing", paper.basis(), paper.name()))
                .toList();
    }

    List<Citation> bases() {
        return asked.stream().map(Papers.Asked::basis).distinct().toList();
    }
}
