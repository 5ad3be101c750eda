package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.DocumentLink;
import vn.khuyencong.legal.Provision;

/** One document: how it stands, what it does to others, the places the office rests on. */
public record DocumentPage(Document document, LocalDate day, List<DocumentLink> links, List<Provision> provisions) {}
