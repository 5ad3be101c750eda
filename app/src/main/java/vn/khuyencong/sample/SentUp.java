package vn.khuyencong.sample;

/** A đề án of national money that the department sent to the ministry's agency, which let it pass with what was asked. */
record SentUp(String day, String letter, String answered, String answer) {}
