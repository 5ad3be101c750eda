package vn.khuyencong.web;

import java.io.Serializable;
import java.util.ArrayList;

/** One line shown on the page after a redirect: a message key and its arguments, already as text. */
public record Flash(String key, ArrayList<String> arguments) implements Serializable {}
