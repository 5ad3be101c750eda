package vn.khuyencong.sample;

import vn.khuyencong.sample.Story.Year;

/** Whatever running đề án of a year were not paid is carried into the next. */
record CarriedMoney(Year year, String day, String decision, String note) {}
