package vn.khuyencong.establishment.web;

import java.util.List;

/** What the list of establishments is narrowed to; it lives in the address. Empty words narrow nothing. */
public record EstablishmentFilter(String words, String legalForm, String sector, String place) {

    /** The words one by one: each must be found, in any order. */
    List<String> eachWord() {
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s+"));
    }

    public boolean narrows() {
        return !(words.isBlank() && legalForm.isEmpty() && sector.isEmpty() && place.isEmpty());
    }

    /** The filter as it stands in an address, encoded. */
    public String query() {
        return Parameters.query("q", words.strip(), "loai-hinh", legalForm, "nganh", sector, "noi", place);
    }
}
