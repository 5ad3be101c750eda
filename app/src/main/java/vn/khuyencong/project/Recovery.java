package vn.khuyencong.project;

/**
 * Hỗ trợ phục hồi: why a đề án helps an establishment back on its feet.
 *
 * @param ground a disaster, an epidemic: a member of the norm {@code recovery.…}
 * @param paper  what shows it: a decision, the minutes of the damage
 */
public record Recovery(String ground, String paper, String reason) {}
