package vn.khuyencong.product.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.product.Certificate;
import vn.khuyencong.product.Product;
import vn.khuyencong.product.web.ProductListPage.Names;
import vn.khuyencong.web.Problems;

/**
 * The page of one certificate.
 *
 * @param address     where everybody can verify it; empty where others issued it
 * @param mayWithdraw whether the reader withdraws it now
 * @param typed       what was typed of a withdrawal
 * @param stale       whether somebody else has withdrawn it meanwhile
 */
public record CertificatePage(
        Certificate certificate,
        Names names,
        LocalDate today,
        @Nullable String address,
        boolean mayWithdraw,
        Map<String, String> typed,
        boolean stale,
        Problems problems) {

    public CertificatePage {
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /**
     * The form in which a certificate is recorded that others issued.
     *
     * @param levels those of today and before
     */
    public record Recording(
            Product product, List<Choice> levels, Map<String, String> typed, String requestId, Problems problems) {

        public Recording {
            levels = List.copyOf(levels);
            typed = Map.copyOf(typed);
        }

        static String request(Map<String, String> typed) {
            return typed.getOrDefault("requestId", UUID.randomUUID().toString());
        }

        public String value(String field) {
            return typed.getOrDefault(field, "").strip();
        }
    }
}
