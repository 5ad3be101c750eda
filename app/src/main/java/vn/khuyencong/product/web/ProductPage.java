package vn.khuyencong.product.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.product.Product;
import vn.khuyencong.product.web.ProductListPage.Names;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.PaperFile;
import vn.khuyencong.web.Ui;

/**
 * The page of one product.
 *
 * @param photos    the views of it, each with what has been uploaded
 * @param papers    its other papers
 * @param mayChange whether the reader keeps it
 * @param mayRecord whether she records certificates that others issued
 */
public record ProductPage(
        Product product,
        Names names,
        LocalDate today,
        List<Photo> photos,
        List<PaperFile> papers,
        List<Held> certificates,
        boolean mayChange,
        boolean mayRecord) {

    public ProductPage {
        photos = List.copyOf(photos);
        papers = List.copyOf(papers);
        certificates = List.copyOf(certificates);
    }

    /** The same page, saying of the product what was handed in. */
    ProductPage saying(Product.About about) {
        var handedIn = new Product(
                product.id(),
                product.province(),
                product.establishment(),
                product.establishmentName(),
                product.sample(),
                about,
                product.version());
        return new ProductPage(handedIn, names, today, photos, papers, certificates, false, false);
    }

    /** One view; the latest upload is the one that counts. */
    public record Photo(Product.View view, List<PaperFile> files) {

        public @Nullable PaperFile shown() {
            return files.isEmpty() ? null : files.getLast();
        }
    }

    /**
     * A certificate it bears or bore.
     *
     * @param until       inclusive
     * @param withdrawnOn from that day on it is in force no more
     */
    public record Held(
            UUID id,
            String level,
            String number,
            LocalDate issuedOn,
            LocalDate until,
            @Nullable LocalDate withdrawnOn) {

        public boolean isInForce(LocalDate day) {
            return !day.isBefore(issuedOn) && !day.isAfter(until) && (withdrawnOn == null || day.isBefore(withdrawnOn));
        }
    }

    /** The photos as the list of papers shows them, to add to and take away. */
    public List<Paper> photoPapers(Ui ui) {
        return photos.stream()
                .map(photo -> new Paper(
                        photo.view().slot(), ui.t("product.photo." + photo.view()), true, null, photo.files()))
                .toList();
    }

    public List<Paper> otherPapers(Ui ui) {
        return List.of(new Paper("", ui.t("product.papers-other"), false, null, papers));
    }
}
