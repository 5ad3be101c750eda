package vn.khuyencong.web;

/** One line of a list of facts: "Nơi sản xuất", "Xã Hòa Tiến". */
public record Fact(String label, String value) {}
