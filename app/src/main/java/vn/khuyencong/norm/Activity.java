package vn.khuyencong.norm;

import vn.khuyencong.shared.Named;

/**
 * What may be supported (nội dung hoạt động khuyến công): the words for it. What the law asks of it and gives for it is
 * told by {@link ActivityTerms} and {@link SupportLevel}, for a day.
 *
 * @param plain the same in plain words
 * @param unit  what the limit is counted by: establishment, model
 */
public record Activity(String code, Named name, Named plain, Named unit) {}
