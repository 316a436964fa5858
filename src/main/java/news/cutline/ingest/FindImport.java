package news.cutline.ingest;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.ingest.newsroom.NewsroomImportRepository;
import news.cutline.platform.problem.ProblemException;

/// Finds what became of an import, whatever it imported.
@ApplicationScoped
class FindImport {

    private final PageImportRepository pages;
    private final NewsroomImportRepository newsrooms;

    FindImport(PageImportRepository pages, NewsroomImportRepository newsrooms) {
        this.pages = pages;
        this.newsrooms = newsrooms;
    }

    ImportView require(UUID id) {
        return pages.findByIdOptional(id)
                .map(page -> ImportView.of(page, false))
                .or(() -> newsrooms.findByIdOptional(id).map(newsroom -> ImportView.of(newsroom, false)))
                .orElseThrow(() -> ProblemException.notFound("import", id));
    }
}
