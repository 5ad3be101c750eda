package vn.khuyencong.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who can be told of what is said about a file of a matter. A matter that says nothing has nobody to tell. */
public interface CommentParties {

    /** The matter, {@code project}. */
    String matter();

    /** The parties of a file, in the order in which they are offered. */
    List<Party> of(UUID fileId);

    /** Where a party is told; nobody, where it has no account. */
    List<Notice.Addressee> addressees(UUID fileId, Party party);

    /** What the file is called and where it is read. */
    Subject subject(UUID fileId);

    /**
     * One party of a file.
     *
     * @param code     {@code OFFICE}, {@code BENEFICIARY}; kept with what was said
     * @param name     its own name; empty where the code says enough
     * @param official whether it reads what is internal
     */
    record Party(String code, @Nullable String name, boolean official) {

        /** The field of the form by which it is chosen. */
        public String field() {
            return "told-" + code;
        }
    }

    /** A file by its number and title, and its page. */
    record Subject(String number, String title, String link) {}
}
