using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Templates;
using ServiceiSamverkan.Domain.Text;
using ServiceiSamverkan.Infrastructure.Persistence.Conversions;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Dialogues;

internal sealed class DialogueConfiguration : IEntityTypeConfiguration<Dialogue>
{
    public void Configure(EntityTypeBuilder<Dialogue> builder)
    {
        builder.ToTable("Dialogues");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(d => d.Slug).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(d => d.Slug).IsUnique();
        builder.Property(d => d.DiaryNumber).HasMaxLength(Dialogue.DiaryNumberMaxLength);
        builder.HasIndex(d => new { d.State, d.OpensOn });
        builder.HasIndex(d => new { d.CreatedAt, d.Id });
        builder.HasOne<ControllerUnit>().WithMany().HasForeignKey(d => d.ControllerUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AdoptedTemplate>().WithMany().HasForeignKey(d => d.AdoptedTemplateId).OnDelete(DeleteBehavior.Restrict);
        builder.ComplexProperty(d => d.Influence);
        builder.ComplexProperty(d => d.Mandate, mandate =>
        {
            mandate.Property(m => m.DecidedBy).HasMaxLength(Mandate.DecidedByMaxLength);
            mandate.Property(m => m.Reference).HasMaxLength(Mandate.ReferenceMaxLength);
        });
        builder.ComplexProperty(d => d.Contact, contact => Limit(contact!));
        builder.ComplexProperty(d => d.Deputy, deputy => Limit(deputy!));
        builder.OwnsLinks<Dialogue, PlaceLink, Place>(d => d.Places, "DialoguePlaces", "DialogueId", nameof(PlaceLink.PlaceId));
        builder.OwnsLinks<Dialogue, AssociationLink, Association>(d => d.Associations, "DialogueAssociations", "DialogueId", nameof(AssociationLink.AssociationId));

        // In the order in which they are put; never looked for on their own.
        builder.Property(d => d.Questions).HasConversion<JsonListConverter<DialogueQuestion>, JsonListComparer<DialogueQuestion>>();
        builder.Property(d => d.Phases).HasConversion<JsonListConverter<Phase>, JsonListComparer<Phase>>();
    }

    private static void Limit(ComplexPropertyBuilder<MunicipalContact> contact)
    {
        contact.Property(c => c.Name).HasMaxLength(MunicipalContact.NameMaxLength);
        contact.Property(c => c.Email).HasMaxLength(MunicipalContact.EmailMaxLength);
        contact.Property(c => c.Phone).HasMaxLength(MunicipalContact.PhoneMaxLength);
    }
}
