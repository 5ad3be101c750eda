package vn.khuyencong.norm.engine;

import vn.khuyencong.shared.Finding;

/**
 * Why a file of norms is refused.
 *
 * @param line    line in the file, from 1
 * @param finding what is wrong and what to do
 */
public record Fault(String file, int line, Finding finding) {}
