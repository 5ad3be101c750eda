package vn.khuyencong.sample;

/** An appraisal council that passed a đề án with what it was appraised for. */
record HeldCouncil(String decided, String decision, String held, String confirmed) {}
