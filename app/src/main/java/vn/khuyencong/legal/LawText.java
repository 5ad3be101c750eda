package vn.khuyencong.legal;

import java.util.List;

/**
 * A file of law, as it was understood: articles one after another, each with the document it stands in.
 *
 * @param places   the places with their own text, in the order of the file
 * @param remarks  what was taken over although its numbering is odd
 */
record LawText(List<Place> places, List<String> remarks) {

    LawText {
        places = List.copyOf(places);
        remarks = List.copyOf(remarks);
    }

    /**
     * One place of one document with its own text, without that of the places inside it.
     *
     * @param document number of the document, "45/2012/NĐ-CP"
     * @param line     where it begins in the file, from 1
     */
    record Place(String document, String place, String text, int line) {}

    /** The file is not understood: nothing of it is taken over. */
    static final class NotUnderstood extends RuntimeException {

        private final int line;

        NotUnderstood(int line, String reason) {
            super(reason);
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
