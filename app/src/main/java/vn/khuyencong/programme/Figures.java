package vn.khuyencong.programme;

import vn.khuyencong.shared.Dong;

/**
 * What some đề án give together to one of the two figures of an indicator.
 *
 * @param files          how many there are; of what was achieved, those accepted
 * @param lines          how many of them bring a technology line
 * @param machinesUnsaid files that do not say how many machines they bring
 * @param establishments one that has several of the files is counted for each
 * @param nobody         files that name no establishment
 * @param supported      files with a support: by the plan, or settled
 * @param support        that support
 * @param other          what they cost beyond it: by the estimate, or as accepted
 * @param otherUnsaid    accepted files that do not say what they cost
 */
public record Figures(
        long files,
        long lines,
        long machines,
        long machinesUnsaid,
        long establishments,
        long nobody,
        long supported,
        Dong support,
        Dong other,
        long otherUnsaid) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, Dong.ZERO, Dong.ZERO, 0);

    public Figures plus(Figures more) {
        return new Figures(
                files + more.files,
                lines + more.lines,
                machines + more.machines,
                machinesUnsaid + more.machinesUnsaid,
                establishments + more.establishments,
                nobody + more.nobody,
                supported + more.supported,
                support.plus(more.support),
                other.plus(more.other),
                otherUnsaid + more.otherUnsaid);
    }

    /** In the unit of the measure; establishments as often as they have files. */
    long amount(Measure measure) {
        return switch (measure) {
            case ACCEPTED_PROJECTS -> files;
            case PRODUCTION_LINES -> lines;
            case ESTABLISHMENTS -> establishments;
            case MACHINES -> machines;
            case SETTLED_SUPPORT -> support.value();
            case COUNTERPART_MONEY -> other.value();
            case TRAINED_PEOPLE, NOT_KEPT -> throw notReckoned(measure);
        };
    }

    /** How many files are counted by the measure. */
    public long counted(Measure measure) {
        return switch (measure) {
            case PRODUCTION_LINES -> lines;
            case SETTLED_SUPPORT -> supported;
            case ACCEPTED_PROJECTS, ESTABLISHMENTS, MACHINES, COUNTERPART_MONEY -> files;
            case TRAINED_PEOPLE, NOT_KEPT -> throw notReckoned(measure);
        };
    }

    /** How many of them do not say how many. */
    public long unsaid(Measure measure) {
        return switch (measure) {
            case ESTABLISHMENTS -> nobody;
            case MACHINES -> machinesUnsaid;
            case COUNTERPART_MONEY -> otherUnsaid;
            case ACCEPTED_PROJECTS, PRODUCTION_LINES, SETTLED_SUPPORT -> 0;
            case TRAINED_PEOPLE, NOT_KEPT -> throw notReckoned(measure);
        };
    }

    private static IllegalStateException notReckoned(Measure measure) {
        return new IllegalStateException(measure + " is not reckoned");
    }
}
