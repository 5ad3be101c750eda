package vn.khuyencong.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files the office takes. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    JPEG("image/jpeg", "jpe?g"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final Pattern ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = Pattern.compile(ending);
    }

    String mediaType() {
        return mediaType;
    }

    boolean endsAs(String ending) {
        return this.ending.matcher(ending).matches();
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
