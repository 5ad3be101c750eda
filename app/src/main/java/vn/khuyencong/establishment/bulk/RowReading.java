package vn.khuyencong.establishment.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * A row, read.
 *
 * @param sought   by what its establishment is looked for
 * @param said     what it says, by the columns of the database; an empty cell says nothing
 * @param problems what stands against it in any case
 * @param missing  what stands against it where it would be a new establishment
 */
public record RowReading(
        Map<String, Object> sought, Map<String, Object> said, List<Problem> problems, List<Problem> missing) {

    public RowReading {
        sought = new LinkedHashMap<>(sought);
        said = new LinkedHashMap<>(said);
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }

    /**
     * A finding as it is stored.
     *
     * @param field name of the {@link ImportField}; empty where it is about the whole row
     */
    public record Problem(String field, String code, List<String> arguments) {

        public Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem at(ImportField field, Finding finding) {
            return new Problem(
                    field.name(),
                    finding.code(),
                    finding.arguments().stream().map(Problem::text).toList());
        }

        private static String text(Object argument) {
            return argument instanceof Dong amount ? amount.formatted() : argument.toString();
        }
    }

    /** Puts a reading together. */
    static final class Builder {

        private final Map<String, Object> sought = new LinkedHashMap<>();
        private final Map<String, Object> said = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> missing = new ArrayList<>();

        void seek(String by, Object value) {
            sought.put(by, value);
        }

        void say(ImportField field, Object value) {
            said.put(field.column(), value);
        }

        /** The first that is found of a field stays. */
        void refuse(ImportField field, Finding finding) {
            add(problems, Problem.at(field, finding));
        }

        void lacks(ImportField field, Finding finding) {
            add(missing, Problem.at(field, finding));
        }

        private static void add(List<Problem> to, Problem problem) {
            if (to.stream().noneMatch(one -> one.field().equals(problem.field()))) to.add(problem);
        }

        RowReading built() {
            return new RowReading(sought, said, problems, missing);
        }
    }
}
