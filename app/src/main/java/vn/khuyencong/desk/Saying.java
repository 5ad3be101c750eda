package vn.khuyencong.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Something somebody wants to say about a file.
 *
 * @param requestId given with the form, so that a second click says it once
 * @param told      codes of the parties to tell
 * @param file      what comes with it; empty for none
 */
public record Saying(
        String matter,
        UUID fileId,
        UUID requestId,
        String text,
        Audience audience,
        List<String> told,
        @Nullable MultipartFile file) {

    public Saying {
        told = List.copyOf(told);
    }

    /** Who may read it. */
    public enum Audience {
        /** Whoever sees the file. */
        PARTIES,
        /** Officials of the province only. */
        OFFICIALS
    }

    /** The file; empty where the field was left as it was. */
    Optional<MultipartFile> chosen() {
        return Optional.ofNullable(file)
                .filter(sent -> !(sent.isEmpty() && Attachments.nameOf(sent).isEmpty()));
    }
}
