package vn.khuyencong.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.plan.NationalFile;
import vn.khuyencong.plan.NationalFile.Status;
import vn.khuyencong.plan.PlanList;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Problems;

/**
 * The national list of a year.
 *
 * @param plans   of national money of the year, the latest round first
 * @param request makes a double click one new plan
 */
public record NationalPage(
        int year,
        List<NationalFile> files,
        List<PlanList.Row> plans,
        boolean mayCreate,
        UUID request,
        Problems problems) {

    public static final String PATH = "/ke-hoach/quoc-gia";

    /** How many stand at a status, and what they come to. */
    public record Sum(Status status, int files, Dong amount) {}

    /** The statuses that any file has, in their order. */
    public List<Sum> sums() {
        return Arrays.stream(Status.values())
                .map(status -> {
                    var of = files.stream()
                            .filter(file -> file.status() == status)
                            .toList();
                    return new Sum(status, of.size(), sum(of));
                })
                .filter(sum -> sum.files() > 0)
                .toList();
    }

    /** What all of them come to. */
    public Dong total() {
        return sum(files);
    }

    /** Whether any waits to be sent to the agency. */
    public boolean anyToSend() {
        return files.stream().anyMatch(file -> file.status() == Status.NOT_SENT || file.status() == Status.TO_COMPLETE);
    }

    private static Dong sum(List<NationalFile> files) {
        return files.stream().map(NationalFile::amount).reduce(Dong.ZERO, Dong::plus);
    }

    public static String tag(Status status) {
        return switch (status) {
            case NOT_SENT -> "plain";
            case WAITING, TO_COMPLETE -> "wait";
            case NOT_SELECTED -> "bad";
            case PASSED -> "info";
            case APPROVED -> "ok";
        };
    }
}
