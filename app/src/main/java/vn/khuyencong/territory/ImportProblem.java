package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Dates;

/**
 * What does not fit in a list of units that is taken over. Kept with the import, so what it names is text.
 *
 * @param file    name of the file; empty: not a matter of one file
 * @param line    line of the file, from 1; 0: not a matter of one line
 * @param refuses whether nothing may be stored because of it; otherwise somebody should look at it
 * @param code    of the finding that says it
 */
public record ImportProblem(String file, int line, boolean refuses, String code, List<String> arguments) {

    public ImportProblem {
        arguments = List.copyOf(arguments);
    }

    static ImportProblem refused(String file, int line, Finding finding) {
        return new ImportProblem(file, line, true, finding.code(), texts(finding));
    }

    static ImportProblem warned(String file, int line, Finding finding) {
        return new ImportProblem(file, line, false, finding.code(), texts(finding));
    }

    /** The sentence, to be said in the reader's language. */
    public Finding sentence() {
        return new Finding(code, List.copyOf(arguments), null);
    }

    private static List<String> texts(Finding finding) {
        return finding.arguments().stream()
                .map(argument -> argument instanceof LocalDate day ? Dates.format(day) : argument.toString())
                .toList();
    }
}
