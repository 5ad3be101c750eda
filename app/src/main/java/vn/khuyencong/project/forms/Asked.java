package vn.khuyencong.project.forms;

import java.util.Arrays;
import java.util.Locale;
import vn.khuyencong.shared.NotFound;

/** The last part of the address of a form: its name, and the kind of file it is asked for as. */
record Asked(String name, Form.Ending ending) {

    /** @throws NotFound for what is neither */
    static Asked of(String file) {
        int dot = file.lastIndexOf('.');
        return Arrays.stream(Form.Ending.values())
                .filter(ending ->
                        dot > 0 && file.substring(dot + 1).equals(ending.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(ending -> new Asked(file.substring(0, dot), ending))
                .orElseThrow(() -> new NotFound("No form " + file));
    }
}
