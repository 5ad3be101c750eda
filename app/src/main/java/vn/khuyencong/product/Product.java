package vn.khuyencong.product;

import java.util.UUID;

/**
 * Sản phẩm hoặc bộ sản phẩm of one establishment.
 *
 * @param sample whether its establishment is one of the sample city
 */
public record Product(
        UUID id,
        String province,
        UUID establishment,
        String establishmentName,
        boolean sample,
        About about,
        int version) {

    /**
     * What is said of it.
     *
     * @param set       whether it is a set of products (bộ sản phẩm)
     * @param group     code of its group, a norm of the day it was entered
     * @param output    how much is made in a year, in the words of the owner
     * @param standards quality standards and certificates it bears
     * @param ocop      its page in the OCOP programme, which is another one; empty where it has none
     */
    public record About(
            String name,
            boolean set,
            String group,
            String description,
            String materials,
            String output,
            String standards,
            String awards,
            String ocop) {}

    /** The views it is photographed from; each is a paper of its file (thông tư 26/2014/TT-BCT, Điều 12). */
    public enum View {
        FRONT,
        SIDE,
        TOP;

        /** Under which name it lies among the papers. */
        public String slot() {
            return "PHOTO_" + name();
        }
    }
}
